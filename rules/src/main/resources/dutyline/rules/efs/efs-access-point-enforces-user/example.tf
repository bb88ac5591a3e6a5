# expect: met
resource "aws_efs_access_point" "orders" {
  file_system_id = "fs-0123456789abcdef0"

  posix_user {
    gid = 1001
    uid = 1001
  }
}

# expect: missing
resource "aws_efs_access_point" "anybody" {
  file_system_id = "fs-0123456789abcdef0"
}
