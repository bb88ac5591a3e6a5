variable "key" {
  type = string
}

resource "aws_kms_key" "files" {
  description = "Files of the shop"
}

# expect: met
resource "aws_fsx_lustre_file_system" "own_key" {
  deployment_type             = "PERSISTENT_2"
  per_unit_storage_throughput = 125
  subnet_ids                  = ["subnet-0123456789abcdef0"]
  storage_capacity            = 1200
  kms_key_id                  = aws_kms_key.files.arn
}

# expect: missing
resource "aws_fsx_openzfs_file_system" "no_key" {
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 64
  throughput_capacity = 64
}

# expect: unknown
resource "aws_fsx_windows_file_system" "undecided" {
  active_directory_id = "d-0123456789"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 300
  throughput_capacity = 32
  kms_key_id          = var.key
}

# expect: not-applicable
resource "aws_fsx_lustre_file_system" "scratch" {
  subnet_ids       = ["subnet-0123456789abcdef0"]
  storage_capacity = 1200
}
