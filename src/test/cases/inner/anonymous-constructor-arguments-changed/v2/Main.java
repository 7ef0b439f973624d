import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Maker.make().size());
        Evolve.next();
        System.out.println(Maker.make().size());
    }
}
