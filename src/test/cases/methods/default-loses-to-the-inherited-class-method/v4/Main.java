import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Impl live = new Impl();
        System.out.println(Asker.ask(live));
        Evolve.next();
        System.out.println(Asker.ask(live));
        Evolve.next();
        System.out.println(Asker.ask(live));
        Evolve.next();
        System.out.println(Asker.ask(live));
    }
}
