resource "aws_ebs_encryption_by_default" "here" {}

# expect: met
resource "aws_ebs_volume" "unsaid" {
  availability_zone = "eu-west-1a"
  size              = 40
}
