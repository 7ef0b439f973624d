class Coin {
    final int cents;

    Coin(int cents) {
        this.cents = cents;
    }

    @Override
    public String toString() {
        return "coin " + cents + (super.toString().startsWith(getClass().getName() + "@") ? "" : " ?");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Coin && ((Coin) other).cents == cents;
    }

    @Override
    public int hashCode() {
        return cents;
    }
}
