import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Machine live = new Machine();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
        Evolve.next();
        System.out.println(live.run());
    }
}
