class Age {
    final int years;

    Age(int years) {
        this.years = years;
    }
}
