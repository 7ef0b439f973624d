class Runner {
    static int run(Op[] ops, int rounds) {
        int sum = 0;
        for (int i = 0; i < rounds; i++) {
            for (Op op : ops) {
                sum += op.weight();
            }
        }
        return sum;
    }
}
