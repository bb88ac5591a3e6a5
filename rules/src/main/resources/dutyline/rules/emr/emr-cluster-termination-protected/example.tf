variable "protect" {
  type = bool
}

# expect: met
resource "aws_emr_cluster" "protected" {
  name                   = "reports"
  release_label          = "emr-7.5.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  termination_protection = true
}

# expect: missing at termination_protection
resource "aws_emr_cluster" "unprotected" {
  name                   = "reports-unprotected"
  release_label          = "emr-7.5.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  termination_protection = false
}

# expect: missing
resource "aws_emr_cluster" "default" {
  name          = "reports-default"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}

# expect: unknown
resource "aws_emr_cluster" "undecided" {
  name                   = "reports-new"
  release_label          = "emr-7.5.0"
  service_role           = "arn:aws:iam::111122223333:role/emr"
  termination_protection = var.protect
}
