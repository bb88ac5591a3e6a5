variable "days" {
  type = number
}

# expect: met
resource "aws_fsx_windows_file_system" "two_weeks" {
  active_directory_id             = "d-0123456789"
  subnet_ids                      = ["subnet-0123456789abcdef0"]
  storage_capacity                = 300
  throughput_capacity             = 32
  automatic_backup_retention_days = 14
}

# expect: missing at automatic_backup_retention_days
resource "aws_fsx_windows_file_system" "three_days" {
  active_directory_id             = "d-0123456789"
  subnet_ids                      = ["subnet-0123456789abcdef0"]
  storage_capacity                = 300
  throughput_capacity             = 32
  automatic_backup_retention_days = 3
}

# The provider makes no backups of these unless told to.
# expect: missing
resource "aws_fsx_openzfs_file_system" "default" {
  deployment_type     = "SINGLE_AZ_1"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 64
  throughput_capacity = 64
}

# expect: unknown
resource "aws_fsx_ontap_file_system" "undecided" {
  deployment_type                 = "SINGLE_AZ_1"
  preferred_subnet_id             = "subnet-0123456789abcdef0"
  subnet_ids                      = ["subnet-0123456789abcdef0"]
  storage_capacity                = 1024
  throughput_capacity             = 128
  automatic_backup_retention_days = var.days
}

# expect: not-applicable
resource "aws_fsx_lustre_file_system" "scratch" {
  deployment_type  = "SCRATCH_2"
  subnet_ids       = ["subnet-0123456789abcdef0"]
  storage_capacity = 1200
}
