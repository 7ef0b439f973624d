import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Both live = new Both();
        Plain plain = new Plain();
        System.out.println(Asker.ask(live) + Asker.ask(plain));
        Evolve.next();
        System.out.println(Asker.ask(live) + Asker.ask(plain) + Asker.ask(new Both() { }));
        Evolve.next();
        System.out.println(Asker.ask(live) + Asker.ask(plain));
    }
}
