variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_workspaces_workspace" "encrypted" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "jane"
  root_volume_encryption_enabled = true
  volume_encryption_key          = "alias/aws/workspaces"
}

# expect: missing at root_volume_encryption_enabled
resource "aws_workspaces_workspace" "plain" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "john"
  root_volume_encryption_enabled = false
}

# expect: missing
resource "aws_workspaces_workspace" "default" {
  bundle_id    = "wsb-0123456789"
  directory_id = "d-0123456789"
  user_name    = "jim"
}

# expect: unknown
resource "aws_workspaces_workspace" "undecided" {
  bundle_id                      = "wsb-0123456789"
  directory_id                   = "d-0123456789"
  user_name                      = "joan"
  root_volume_encryption_enabled = var.encrypt
}
