variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_efs_file_system" "encrypted" {
  encrypted = true
}

# expect: missing at encrypted
resource "aws_efs_file_system" "plain" {
  encrypted = false
}

# expect: missing
resource "aws_efs_file_system" "default" {
  creation_token = "shop"
}

# expect: unknown
resource "aws_efs_file_system" "undecided" {
  encrypted = var.encrypt
}
