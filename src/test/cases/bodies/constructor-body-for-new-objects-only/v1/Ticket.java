class Ticket {
    final int number;

    Ticket(int number) {
        this.number = number;
    }
}
