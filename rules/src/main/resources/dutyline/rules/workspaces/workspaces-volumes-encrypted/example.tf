variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_workspaces_workspace" "both" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "jane"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = true
  volume_encryption_key          = "alias/aws/workspaces"
}

# expect: missing
resource "aws_workspaces_workspace" "root_only" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "john"
  root_volume_encryption_enabled = true
  volume_encryption_key          = "alias/aws/workspaces"
}

# expect: unknown
resource "aws_workspaces_workspace" "undecided" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "joan"
  root_volume_encryption_enabled = true
  user_volume_encryption_enabled = var.encrypt
  volume_encryption_key          = "alias/aws/workspaces"
}
