import evolve.Evolve;
import java.lang.reflect.Modifier;

public class Main {
    private static final int TIMES = 60_000;

    public static void main(String[] args) throws Exception {
        Money live = new Money(4);
        Object[] array = {live};
        System.out.println(Client.loop(live, false, TIMES));
        Evolve.next();
        System.out.println(Client.loop(live, true, TIMES) + " " + Client.loop(new Money(9), true, TIMES));
        System.arraycopy(array, 0, new Money[1], 0, 1);
        Evolve.next();
        System.out.println(Client.loop(live, true, TIMES) + " " + ((Comparable<Money>) (Object) live).compareTo(Money.ONE));
        Evolve.next();
        System.out.println(Client.loop(live, true, TIMES) + " " + live.doubled());
        System.out.println(Modifier.isFinal(Money.class.getModifiers()) + " " + new Money[] {live}.getClass().getComponentType().getName());
    }
}
