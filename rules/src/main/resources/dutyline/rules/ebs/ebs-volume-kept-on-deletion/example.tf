variable "snapshot" {
  type = bool
}

# expect: met
resource "aws_ebs_volume" "snapshot_first" {
  availability_zone = "eu-west-1a"
  size              = 40
  final_snapshot    = true
}

# expect: met
resource "aws_ebs_volume" "held_fast" {
  availability_zone = "eu-west-1a"
  size              = 40

  lifecycle {
    prevent_destroy = true
  }
}

# expect: missing at final_snapshot
resource "aws_ebs_volume" "lost" {
  availability_zone = "eu-west-1a"
  size              = 40
  final_snapshot    = false
}

# expect: missing
resource "aws_ebs_volume" "default" {
  availability_zone = "eu-west-1a"
  size              = 40
}

# expect: unknown
resource "aws_ebs_volume" "undecided" {
  availability_zone = "eu-west-1a"
  size              = 40
  final_snapshot    = var.snapshot
}
