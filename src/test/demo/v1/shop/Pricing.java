package shop;

/** What things cost. */
class Pricing {

    int price(int number) {
        return 100 + number % 900;
    }

    String currency(long cents) {
        return cents + " cents";
    }
}
