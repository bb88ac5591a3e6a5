# expect: met
resource "aws_glue_job" "job" {
  name                   = "job"
  role_arn               = "arn:aws:iam::111122223333:role/glue"
  security_configuration = "jobs"

  command {
    script_location = "s3://scripts/job.py"
  }
}

# expect: missing
resource "aws_glue_job" "bare" {
  name     = "bare"
  role_arn = "arn:aws:iam::111122223333:role/glue"

  command {
    script_location = "s3://scripts/job.py"
  }
}

# expect: met
resource "aws_glue_crawler" "crawler" {
  name                   = "crawler"
  role                   = "glue"
  database_name          = "orders"
  security_configuration = "jobs"

  s3_target {
    path = "s3://orders"
  }
}

# expect: missing
resource "aws_glue_crawler" "bare" {
  name          = "bare"
  role          = "glue"
  database_name = "orders"

  s3_target {
    path = "s3://orders"
  }
}

# expect: met
resource "aws_glue_dev_endpoint" "endpoint" {
  name                   = "endpoint"
  role_arn               = "arn:aws:iam::111122223333:role/glue"
  security_configuration = "jobs"
}

# expect: missing
resource "aws_glue_dev_endpoint" "bare" {
  name     = "bare"
  role_arn = "arn:aws:iam::111122223333:role/glue"
}
