import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Maker.make("4"));
        Evolve.next();
        System.out.println(Maker.make("4"));
        System.out.println(Maker.make("four"));
        System.out.println(Maker.make(""));
        Maker.waste("5");
        System.out.println(Box.made);
    }
}
