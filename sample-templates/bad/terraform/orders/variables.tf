variable "stage" {
  type    = string
  default = "dev"
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
