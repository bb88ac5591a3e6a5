import { App, Stage, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ApiStack } from '../lib/api-stack';
import { DataStack } from '../lib/data-stack';

const frankfurt = { account: '111122223333', region: 'eu-central-1' };

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new DataStack(app, 'DataStack', { env: frankfurt });
new ApiStack(app, 'ApiStack', { env: { account: '111122223333', region: 'eu-west-1' } });
new ApiStack(app, 'AnywhereStack');

const production = new Stage(app, 'Production', { env: frankfurt });
new DataStack(production, 'DataStack', { stackName: 'production-data' });

app.synth();
