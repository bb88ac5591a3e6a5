variable "release" {
  type = string
}

# expect: met
resource "aws_glue_job" "current" {
  name         = "current"
  role_arn     = "arn:aws:iam::111122223333:role/glue"
  glue_version = "5.0"

  command {
    script_location = "s3://scripts/job.py"
  }
}

# expect: missing at glue_version
resource "aws_glue_job" "old" {
  name         = "old"
  role_arn     = "arn:aws:iam::111122223333:role/glue"
  glue_version = "2.0"

  command {
    script_location = "s3://scripts/job.py"
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
  name         = "undecided"
  role_arn     = "arn:aws:iam::111122223333:role/glue"
  glue_version = var.release

  command {
    script_location = "s3://scripts/job.py"
  }
}
