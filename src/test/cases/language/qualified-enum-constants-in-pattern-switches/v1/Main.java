import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object[] live = {Suit.HEARTS, new Joker(3), Suit.CLUBS, Level.LOW, "x"};
        System.out.println(Judge.all(live));
        Evolve.next();
        System.out.println(Judge.all(live) + Judge.all(new Object[] {Suit.valueOf("SPADES")}));
    }
}
