variable "log" {
  type = string
}

# expect: met
resource "aws_glue_job" "logged" {
  name     = "logged"
  role_arn = "arn:aws:iam::111122223333:role/glue"

  command {
    name            = "glueetl"
    script_location = "s3://scripts/job.py"
  }

  default_arguments = {
    "--enable-continuous-cloudwatch-log" = "true"
  }
}

# expect: missing
resource "aws_glue_job" "silent" {
  name     = "silent"
  role_arn = "arn:aws:iam::111122223333:role/glue"

  command {
    script_location = "s3://scripts/job.py"
  }
}

# expect: not-applicable
resource "aws_glue_job" "shell" {
  name     = "shell"
  role_arn = "arn:aws:iam::111122223333:role/glue"

  command {
    name            = "pythonshell"
    script_location = "s3://scripts/job.py"
  }
}

# expect: unknown
resource "aws_glue_job" "undecided" {
  name     = "undecided"
  role_arn = "arn:aws:iam::111122223333:role/glue"

  command {
    script_location = "s3://scripts/job.py"
  }

  default_arguments = {
    "--enable-continuous-cloudwatch-log" = var.log
  }
}
