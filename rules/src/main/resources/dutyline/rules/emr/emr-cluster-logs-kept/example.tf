# expect: met
resource "aws_emr_cluster" "kept" {
  name          = "reports"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
  log_uri       = "s3://emr-logs/reports/"
}

# expect: missing
resource "aws_emr_cluster" "default" {
  name          = "reports-default"
  release_label = "emr-7.5.0"
  service_role  = "arn:aws:iam::111122223333:role/emr"
}
