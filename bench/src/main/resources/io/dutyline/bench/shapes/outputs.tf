output "buckets" {
  value = { for name, bucket in aws_s3_bucket.this : name => bucket.arn }
}

output "vpc" {
  value = aws_vpc.this.id
}

output "queues" {
  value = values(aws_sqs_queue.this)[*].url
}

output "database" {
  value     = aws_db_instance.this.endpoint
  sensitive = true
}
