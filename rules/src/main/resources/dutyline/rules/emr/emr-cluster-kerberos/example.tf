variable "kdc_password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_emr_cluster" "kerberos" {
  name          = "reports"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"

  kerberos_attributes {
    kdc_admin_password = var.kdc_password
    realm              = "EC2.INTERNAL"
  }
}

# expect: missing
resource "aws_emr_cluster" "default" {
  name          = "reports-default"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}
