# expect: met
resource "aws_efs_file_system" "regional" {
  encrypted = true
}

# expect: missing at availability_zone_name
resource "aws_efs_file_system" "one_zone" {
  encrypted              = true
  availability_zone_name = "eu-west-1a"
}
