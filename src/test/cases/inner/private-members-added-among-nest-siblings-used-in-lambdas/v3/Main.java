import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Nest nest = new Nest();
        System.out.println(nest.run());
        Evolve.next();
        System.out.println(nest.run());
        System.out.println(nest.run());
        Evolve.next();
        System.out.println(nest.run());
    }
}
