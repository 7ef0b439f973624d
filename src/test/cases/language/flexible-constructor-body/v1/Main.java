import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Makers.make(4));
        Evolve.next();
        System.out.println(Makers.make(4));
    }
}
