variable "deployment" {
  type = string
}

# expect: met
resource "aws_fsx_ontap_file_system" "multi_az" {
  deployment_type     = "MULTI_AZ_1"
  preferred_subnet_id = "subnet-0123456789abcdef0"
  subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  storage_capacity    = 1024
  throughput_capacity = 128
}

# expect: missing at deployment_type
resource "aws_fsx_openzfs_file_system" "single_az" {
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 64
  throughput_capacity = 64
}

# expect: missing
resource "aws_fsx_windows_file_system" "default" {
  active_directory_id = "d-0123456789"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 300
  throughput_capacity = 32
}

# expect: unknown
resource "aws_fsx_windows_file_system" "undecided" {
  active_directory_id = "d-0123456789"
  deployment_type     = var.deployment
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 300
  throughput_capacity = 32
}

# expect: not-applicable
resource "aws_fsx_lustre_file_system" "lustre" {
  subnet_ids       = ["subnet-0123456789abcdef0"]
  storage_capacity = 1200
}
