public class Main {
    public static void main(String[] args) {
        Shape round = new Round();
        Shape plain = new Plain();
        System.out.println(round.told() + " " + plain.told());
        java.util.function.Function<Shape, Object> live = Caller.reference();
        evolve.Evolve.next();
        System.out.println(Caller.told(round) + " " + Caller.told(plain) + " " + live.apply(round) + " " + live.apply(plain));
        evolve.Evolve.next();
        System.out.println(Caller.told(round) + " " + Caller.told(plain) + " " + live.apply(round) + " " + live.apply(plain));
        evolve.Evolve.next();
        System.out.println(Caller.told(round) + " " + Caller.told(plain) + " " + live.apply(round) + " " + live.apply(plain));
    }
}
