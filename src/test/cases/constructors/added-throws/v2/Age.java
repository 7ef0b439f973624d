class Age {
    final int years;

    Age(long years) {
        if (years < 0) {
            throw new IllegalArgumentException("negative " + years);
        }
        this.years = (int) years;
    }
}
