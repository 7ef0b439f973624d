package shop;

/** What things cost. */
class Pricing {

    int price(int number) {
        return 100 + number % 900;
    }

    String currency(long cents) {
        return String.format(java.util.Locale.ROOT, "%,d.%02d EUR", cents / 100, cents % 100);
    }
}
