variable "privileged" {
  type = bool
}

# expect: met
resource "aws_batch_job_definition" "unprivileged" {
  name                 = "nightly"
  type                 = "container"
  container_properties = jsonencode({ image = "busybox", vcpus = 1, memory = 512 })
}

# expect: missing
resource "aws_batch_job_definition" "privileged" {
  name                 = "nightly-privileged"
  type                 = "container"
  container_properties = <<-EOT
    {
      "image": "busybox",
      "vcpus": 1,
      "memory": 512,
      "privileged": true
    }
  EOT
}

# expect: unknown
resource "aws_batch_job_definition" "undecided" {
  name = "nightly-new"
  type = "container"

  container_properties = jsonencode({
    image      = "busybox"
    vcpus      = 1
    memory     = 512
    privileged = var.privileged
  })
}
