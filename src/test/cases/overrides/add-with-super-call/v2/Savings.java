class Savings extends Account {
    @Override
    String describe(int depth) {
        String first = super.describe(depth - 1);
        return "savings, " + first + ", " + super.describe(depth - 2);
    }
}
