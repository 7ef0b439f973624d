class Animal {
    String name() {
        return "animal";
    }

    long weigh(long each, double more) {
        return each * 2 + (long) more;
    }

    String born() {
        return "born";
    }
}
