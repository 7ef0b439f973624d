import java.util.function.Supplier;

class Sub extends Base {
    @Override
    String name() {
        return "sub";
    }

    @Override
    Supplier<String> reference() {
        return super::name;
    }
}
