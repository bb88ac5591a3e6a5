variable "policy" {
  type = string
}

# expect: met
resource "aws_efs_file_system" "refuses" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "refuses" {
  file_system_id = aws_efs_file_system.refuses.id
  policy         = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Deny",
        "Principal": { "AWS": "*" },
        "Action": "*",
        "Condition": { "Bool": { "aws:SecureTransport": "false" } }
      }]
    }
  EOT
}

# expect: missing
resource "aws_efs_file_system" "without_policy" {
  encrypted = true
}

# expect: unknown
resource "aws_efs_file_system" "undecided" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "undecided" {
  file_system_id = aws_efs_file_system.undecided.id
  policy         = var.policy
}
