interface Step {
    int apply(int n);

    default Step then(Step next) {
        return n -> next.apply(apply(n));
    }

    static Step twice(Step step) {
        return step.then(step);
    }
}
