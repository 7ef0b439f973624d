class Work {
    static String run() {
        Step lambda = n -> n + 1;
        return Step.twice(lambda).apply(5) + " " + new Square().then(lambda).apply(5);
    }
}
