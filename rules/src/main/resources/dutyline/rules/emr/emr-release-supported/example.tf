variable "release" {
  type = string
}

# expect: met
resource "aws_emr_cluster" "supported" {
  name          = "reports"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}

# expect: missing at release_label
resource "aws_emr_cluster" "old" {
  name          = "reports-old"
  release_label = "emr-5.36.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}

# expect: unknown
resource "aws_emr_cluster" "undecided" {
  name          = "reports-new"
  release_label = var.release
  service_role  = "arn:aws:iam::111122223333:role/emr"
}
