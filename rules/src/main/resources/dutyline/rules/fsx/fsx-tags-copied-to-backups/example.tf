variable "copy" {
  type = bool
}

# expect: met
resource "aws_fsx_openzfs_file_system" "copied" {
  deployment_type      = "SINGLE_AZ_1"
  subnet_ids           = ["subnet-0123456789abcdef0"]
  storage_capacity     = 64
  throughput_capacity  = 64
  copy_tags_to_backups = true
  copy_tags_to_volumes = true
}

# expect: missing
resource "aws_fsx_openzfs_file_system" "backups_only" {
  deployment_type      = "SINGLE_AZ_1"
  subnet_ids           = ["subnet-0123456789abcdef0"]
  storage_capacity     = 64
  throughput_capacity  = 64
  copy_tags_to_backups = true
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
  active_directory_id  = "d-0123456789"
  subnet_ids           = ["subnet-0123456789abcdef0"]
  storage_capacity     = 300
  throughput_capacity  = 32
  copy_tags_to_backups = var.copy
}

# expect: not-applicable
resource "aws_fsx_ontap_file_system" "ontap" {
  deployment_type     = "SINGLE_AZ_1"
  preferred_subnet_id = "subnet-0123456789abcdef0"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 1024
  throughput_capacity = 128
}
