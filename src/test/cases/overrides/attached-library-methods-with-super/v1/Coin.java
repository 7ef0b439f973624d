class Coin {
    final int cents;

    Coin(int cents) {
        this.cents = cents;
    }
}
