variable "stage" {
  type    = string
  default = "dev"

  validation {
    condition     = contains(["dev", "prod"], var.stage)
    error_message = "There are dev and prod."
  }
}

variable "vpc" {
  type = string
}

variable "private_subnets" {
  type = list(string)
}

variable "worker_image" {
  type = string
}
