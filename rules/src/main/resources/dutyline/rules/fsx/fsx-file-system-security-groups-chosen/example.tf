# expect: met
resource "aws_fsx_lustre_file_system" "chosen" {
  subnet_ids         = ["subnet-0123456789abcdef0"]
  storage_capacity   = 1200
  security_group_ids = ["sg-0123456789abcdef0"]
}

# expect: missing
resource "aws_fsx_lustre_file_system" "default_group" {
  subnet_ids       = ["subnet-0123456789abcdef0"]
  storage_capacity = 1200
}
