variable "region" {
  type = string
}

# expect: met
resource "aws_efs_file_system" "within" {
  encrypted = true
}

resource "aws_efs_replication_configuration" "within" {
  source_file_system_id = aws_efs_file_system.within.id

  destination {
    region = "eu-west-1"
  }
}

# expect: missing
resource "aws_efs_file_system" "abroad" {
  encrypted = true
}

resource "aws_efs_replication_configuration" "abroad" {
  source_file_system_id = aws_efs_file_system.abroad.id

  destination {
    region = "us-east-1"
  }
}

# expect: unknown
resource "aws_efs_file_system" "undecided" {
  encrypted = true
}

resource "aws_efs_replication_configuration" "undecided" {
  source_file_system_id = aws_efs_file_system.undecided.id

  destination {
    region = var.region
  }
}

# expect: not-applicable
resource "aws_efs_file_system" "alone" {
  encrypted = true
}
