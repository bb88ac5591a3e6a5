package com.example.shop;

import io.github.cdklabs.cdknag.NagPackSuppression;
import io.github.cdklabs.cdknag.NagSuppressions;
import java.util.List;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.SubnetConfiguration;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.ec2.SubnetType;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.rds.DatabaseInstance;
import software.amazon.awscdk.services.rds.DatabaseInstanceEngine;
import software.amazon.awscdk.services.rds.PostgresEngineVersion;
import software.amazon.awscdk.services.rds.PostgresInstanceEngineProps;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.EventType;
import software.amazon.awscdk.services.s3.notifications.SqsDestination;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

final class DataStack extends Stack {
  DataStack(Construct scope, String id, StackProps props) {
    super(scope, id, props);

    Bucket uploads =
        Bucket.Builder.create(this, "Uploads")
            .removalPolicy(RemovalPolicy.DESTROY)
            .autoDeleteObjects(true)
            .build();
    NagSuppressions.addResourceSuppressions(
        uploads,
        List.of(
            NagPackSuppression.builder()
                .id("AwsSolutions-S1")
                .reason("Nobody reads the access log of uploads.")
                .build(),
            NagPackSuppression.builder()
                .id("AwsSolutions-S10")
                .reason("Bis März noch über HTTP.")
                .build()));

    Queue arrivals =
        Queue.Builder.create(this, "Arrivals").encryption(QueueEncryption.UNENCRYPTED).build();
    Bucket archive =
        Bucket.Builder.create(this, "Archive")
            .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
            .enforceSsl(true)
            .versioned(true)
            .build();
    archive.addEventNotification(EventType.OBJECT_CREATED, new SqsDestination(arrivals));

    Table.Builder.create(this, "Orders")
        .partitionKey(Attribute.builder().name("id").type(AttributeType.STRING).build())
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .pointInTimeRecoverySpecification(
            PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
        .build();

    NagSuppressions.addStackSuppressions(
        this,
        List.of(
            NagPackSuppression.builder()
                .id("AwsSolutions-VPC7")
                .reason("The landing zone logs the traffic.")
                .build()));
    SubnetSelection isolated =
        SubnetSelection.builder().subnetType(SubnetType.PRIVATE_ISOLATED).build();
    DatabaseInstance.Builder.create(this, "Ledger")
        .engine(
            DatabaseInstanceEngine.postgres(
                PostgresInstanceEngineProps.builder()
                    .version(PostgresEngineVersion.VER_16)
                    .build()))
        .instanceType(new InstanceType("t4g.micro"))
        .vpc(network())
        .vpcSubnets(isolated)
        .storageEncrypted(false)
        .build();
  }

  private Vpc network() {
    return Vpc.Builder.create(this, "Network")
        .maxAzs(2)
        .subnetConfiguration(
            List.of(
                SubnetConfiguration.builder()
                    .name("data")
                    .subnetType(SubnetType.PRIVATE_ISOLATED)
                    .build()))
        .build();
  }
}
