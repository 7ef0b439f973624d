class Gold extends Coin {
    Gold(int cents) {
        super(cents);
    }
}
