import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Thing thing = new Thing();
        System.out.println(thing.value());
        System.out.println(Evolve.next().changed());
        System.out.println(thing.value());
    }
}
