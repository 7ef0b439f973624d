import java.util.function.Supplier;

class Client {
    static final Object CONSTANT = Money.ONE;
    static final Supplier<Object> MAKER = () -> new Money(3);

    /** What is wrong, each a bit: code that knows a final class compares classes. */
    static int wrong(Object object, Object[] moneys, boolean marked) {
        int wrong = object instanceof Money ? 0 : 1;
        Money money = (Money) object;
        wrong |= money.doubled() == 2 * money.cents() && money.self() == object ? 0 : 2;
        moneys[0] = object;
        Money[] exact = new Money[1];
        ((Object[]) exact)[0] = object;
        wrong |= exact[0] == object && ((Money[]) moneys)[0] == money ? 0 : 4;
        wrong |= (Object) exact instanceof Money[] && moneys.getClass() == Money[].class ? 0 : 8;
        wrong |= object.getClass() == Money.class && Money.class.isInstance(object) && Money.class.cast(object) == object ? 0 : 16;
        wrong |= CONSTANT instanceof Money && Money.ONE.doubled() == 2 && ((Money) CONSTANT).rank() == 1 ? 0 : 32;
        wrong |= object instanceof Marked == marked && CONSTANT instanceof Marked == marked && Marked.class.isInstance(money) == marked ? 0 : 64;
        wrong |= !marked || ((Marked) object).mark() == money.cents() + 1000 && ((Marked) object).rank() == money.cents() ? 0 : 128;
        Object made = MAKER.get();
        wrong |= made instanceof Money && made instanceof Marked == marked && made.getClass() == Money.class ? 0 : 256;
        Money local = new Money(5);
        wrong |= ((Object) local) instanceof Marked == marked && local.doubled() == 10 ? 0 : 512;
        Money[] copy = java.util.Arrays.copyOf((Money[]) moneys, 1);
        wrong |= copy[0] == object && copy.getClass() == Money[].class ? 0 : 1024;
        return wrong;
    }

    static int loop(Object object, boolean marked, int times) {
        Object[] moneys = new Money[2];
        int wrong = 0;
        for (int i = 0; i < times; i++) {
            wrong |= wrong(object, moneys, marked);
        }
        return wrong;
    }
}
