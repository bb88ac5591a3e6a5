variable "level" {
  type = string
}

# expect: met
resource "aws_fsx_windows_file_system" "audited" {
  active_directory_id = "d-0123456789"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 300
  throughput_capacity = 32

  audit_log_configuration {
    file_access_audit_log_level       = "SUCCESS_AND_FAILURE"
    file_share_access_audit_log_level = "SUCCESS_AND_FAILURE"
  }
}

# expect: missing at audit_log_configuration.file_access_audit_log_level
resource "aws_fsx_windows_file_system" "disabled" {
  active_directory_id = "d-0123456789"
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 300
  throughput_capacity = 32

  audit_log_configuration {
    file_access_audit_log_level = "DISABLED"
  }
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
  subnet_ids          = ["subnet-0123456789abcdef0"]
  storage_capacity    = 300
  throughput_capacity = 32

  audit_log_configuration {
    file_access_audit_log_level = var.level
  }
}

# expect: not-applicable
resource "aws_fsx_lustre_file_system" "lustre" {
  subnet_ids       = ["subnet-0123456789abcdef0"]
  storage_capacity = 1200
}
