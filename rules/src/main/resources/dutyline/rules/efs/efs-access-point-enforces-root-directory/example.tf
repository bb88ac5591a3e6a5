variable "path" {
  type = string
}

# expect: met
resource "aws_efs_access_point" "orders" {
  file_system_id = "fs-0123456789abcdef0"

  root_directory {
    path = "/orders"
  }
}

# expect: missing at root_directory.path
resource "aws_efs_access_point" "root" {
  file_system_id = "fs-0123456789abcdef0"

  root_directory {
    path = "/"
  }
}

# expect: missing
resource "aws_efs_access_point" "default" {
  file_system_id = "fs-0123456789abcdef0"
}

# expect: unknown
resource "aws_efs_access_point" "undecided" {
  file_system_id = "fs-0123456789abcdef0"

  root_directory {
    path = var.path
  }
}
